// Counts every request for memory: these definitions take the place of the C library's own, to
// which they hand on. Swift's runtime asks by malloc and posix_memalign.
#include "allocations.h"

#include <errno.h>
#include <stdatomic.h>
#include <stddef.h>

#if defined(__GLIBC__) || defined(__linux__)
extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

static atomic_ullong count;

static void one_more(void) { atomic_fetch_add_explicit(&count, 1, memory_order_relaxed); }

unsigned long long allocation_count(void) {
  return atomic_load_explicit(&count, memory_order_relaxed);
}

void *malloc(size_t size) {
  one_more();
  return __libc_malloc(size);
}

void *calloc(size_t number, size_t size) {
  one_more();
  return __libc_calloc(number, size);
}

void *realloc(void *old, size_t size) {
  one_more();
  return __libc_realloc(old, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  one_more();
  return __libc_memalign(alignment, size);
}

int posix_memalign(void **result, size_t alignment, size_t size) {
  one_more();
  *result = __libc_memalign(alignment, size);
  return *result || !size ? 0 : ENOMEM;
}
#else
unsigned long long allocation_count(void) { return 0; }
#endif
