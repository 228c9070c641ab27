/* Stands between a program and its disk: fails one call in turn on files under a folder.

   Loaded with LD_PRELOAD, it does nothing until shim_arm() is called. Calls are counted by class:
   0 write, 1 fsync, 2 rename, 3 read. mode 0: this call fails with EIO. mode 1: this call and all later
   ones of its class fail with ENOSPC. mode 2: a write takes half of what it got, the next one ENOSPC. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static char under[PATH_MAX];
static size_t under_length;
static int armed = -1, turn, mode, seen[4];

void shim_arm(const char *folder, int class, int which, int how)
{
    strncpy(under, folder, sizeof under - 1);
    under_length = strlen(under);
    turn = which;
    mode = how;
    memset(seen, 0, sizeof seen);
    armed = class;
}

void shim_disarm(void) { armed = -1; }

int shim_seen(int class) { return seen[class]; }

static int is_under(int fd)
{
    char name[32], path[PATH_MAX];
    snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(name, path, sizeof path - 1);
    return length >= (ssize_t)under_length && !memcmp(path, under, under_length);
}

/* Returns 0 where the call goes ahead, 1 where it fails with errno set, 2 where it is cut short. */
static int due(int class)
{
    if (armed < 0)
        return 0;
    int number = seen[class]++;
    if (class != armed || number < turn)
        return 0;
    if (mode == 2 && number == turn)
        return 2;
    if (mode == 0 && number != turn)
        return 0;
    if (mode == 2 && number > turn + 1)
        return 0;
    errno = mode ? ENOSPC : EIO;
    return 1;
}

#define REAL(name) static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)
#define CUT(length) ((length) > 1 ? (length) / 2 : (length))

#define MOVING(name, class, parameters, given) \
    ssize_t name parameters \
    { \
        REAL(name); \
        if (armed >= 0 && is_under(fd)) { \
            int what = due(class); \
            if (what == 1) return -1; \
            if (what == 2) length = CUT(length); \
        } \
        return real given; \
    }

MOVING(write, 0, (int fd, const void *data, size_t length), (fd, data, length))
MOVING(pwrite, 0, (int fd, const void *data, size_t length, off_t at), (fd, data, length, at))
MOVING(pwrite64, 0, (int fd, const void *data, size_t length, off64_t at), (fd, data, length, at))
MOVING(read, 3, (int fd, void *data, size_t length), (fd, data, length))
MOVING(pread, 3, (int fd, void *data, size_t length, off_t at), (fd, data, length, at))
MOVING(pread64, 3, (int fd, void *data, size_t length, off64_t at), (fd, data, length, at))

#define SETTLING(name, class, parameters, given) \
    int name parameters \
    { \
        REAL(name); \
        return armed >= 0 && is_under(fd) && due(class) == 1 ? -1 : real given; \
    }

SETTLING(fsync, 1, (int fd), (fd))
SETTLING(fdatasync, 1, (int fd), (fd))
SETTLING(ftruncate, 0, (int fd, off_t size), (fd, size))
SETTLING(ftruncate64, 0, (int fd, off64_t size), (fd, size))

int rename(const char *from, const char *to)
{
    REAL(rename);
    return armed >= 0 && !strncmp(to, under, under_length) && due(2) == 1 ? -1 : real(from, to);
}
