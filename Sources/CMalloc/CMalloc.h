// What Swift's module of the GNU C library leaves out: how its heap is set up.
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
