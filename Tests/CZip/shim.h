// libzip: a second reader of ZIP containers, for tests to compare with. Any version from 1.7.3 on.
#include <zip.h>
