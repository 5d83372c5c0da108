#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU, whose headers clash with those that Foundation brings. They
// only matter to the inside of an encoding handler, which nobody here looks into.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/dict.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlwriter.h>
