#ifndef ALLOCATIONS_H
#define ALLOCATIONS_H

/// How often this process has asked for memory so far.
unsigned long long allocation_count(void);

#endif
