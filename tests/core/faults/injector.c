/* Makes what a program does to the files below some folders fail, or kills it there.

Loaded before the C library (LD_PRELOAD), so that it meets everything that Python, SQLite, NumPy,
Rust and C++ write. Each call that changes something is a point with a number. At the chosen point
the disk is full, may only be read, fails once, or the process is killed by SIGKILL; of what is
written there, the first half still reaches the disk. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { NOTHING, FULL, READ_ONLY, ONCE, KILL };
enum { SPACE = 1, CHANGE = 2, SYNC = 4 }; /* needs room; changes something; makes it last */

static char roots[8][PATH_MAX];
static int root_count;
static int mode, error_number;
static long chosen;
static atomic_long passed;

static int inside(const char *path) {
    for (int i = 0; i < root_count; i++) {
        size_t length = strlen(roots[i]);
        if (!strncmp(path, roots[i], length) && (!path[length] || path[length] == '/')) return 1;
    }
    return 0;
}

static int path_inside(int folder, const char *path) {
    char whole[2 * PATH_MAX];
    if (!root_count || !path) return 0;
    if (*path == '/') return inside(path);
    char link[64];
    char base[PATH_MAX];
    if (folder == AT_FDCWD) {
        if (!getcwd(base, sizeof base)) return 0;
    } else {
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        ssize_t length = readlink(link, base, sizeof base - 1);
        if (length < 0) return 0;
        base[length] = 0;
    }
    snprintf(whole, sizeof whole, "%s/%s", base, path);
    return inside(whole);
}

static int file_inside(int file) {
    char link[64], path[PATH_MAX];
    if (!root_count) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return inside(path);
}

/* Return the error that a call gets; 0: none. -1: now is the time to be killed. */
static int meet(int kind) {
    if (mode == FULL && !(kind & (SPACE | SYNC))) return 0;
    if (mode == READ_ONLY && !(kind & (SPACE | CHANGE))) return 0;
    long number = atomic_fetch_add(&passed, 1);
    if (mode == NOTHING || number < chosen) return 0;
    if (mode == KILL) return -1;
    if (mode == ONCE) return number == chosen ? error_number : 0;
    return error_number;
}

static void die(void) { kill(getpid(), SIGKILL); for (;;) pause(); }

#define REAL(name) \
    static __typeof__(name) *real; \
    if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

#define MEET(kind) \
    do { \
        int met = meet(kind); \
        if (met < 0) die(); \
        if (met) { errno = met; return -1; } \
    } while (0)

void fault_arm(const char *folders, int how, int number, long point) {
    char copy[8 * PATH_MAX];
    root_count = 0;
    snprintf(copy, sizeof copy, "%s", folders);
    for (char *one = strtok(copy, ":"); one && root_count < 8; one = strtok(NULL, ":"))
        snprintf(roots[root_count++], PATH_MAX, "%s", one);
    mode = how, error_number = number, chosen = point;
    atomic_store(&passed, 0);
}

long fault_passed(void) { return atomic_load(&passed); }

/* --- writing: half of it is written before the disk is full or the process is gone */

static ssize_t half(int met, ssize_t written) {
    if (met < 0) die();
    if (written > 0) return written; /* the next call gets the error */
    errno = met;
    return -1;
}

ssize_t write(int file, const void *data, size_t size) {
    REAL(write);
    int met = file_inside(file) ? meet(SPACE) : 0;
    if (!met) return real(file, data, size);
    int begins = atomic_load(&passed) == chosen + 1 && mode != ONCE && mode != READ_ONLY;
    return half(met, begins ? real(file, data, size / 2) : 0);
}

#define POSITIONED(name, offset_type) \
    ssize_t name(int file, const void *data, size_t size, offset_type at) { \
        REAL(name); \
        int met = file_inside(file) ? meet(SPACE) : 0; \
        if (!met) return real(file, data, size, at); \
        int begins = atomic_load(&passed) == chosen + 1 && mode != ONCE && mode != READ_ONLY; \
        return half(met, begins ? real(file, data, size / 2, at) : 0); \
    }
POSITIONED(pwrite, off_t)
POSITIONED(pwrite64, off64_t)

ssize_t writev(int file, const struct iovec *parts, int count) {
    REAL(writev);
    if (file_inside(file)) MEET(SPACE);
    return real(file, parts, count);
}

ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t size, unsigned flags) {
    REAL(copy_file_range);
    if (file_inside(out)) MEET(SPACE);
    return real(in, from, out, to, size, flags);
}

ssize_t sendfile(int out, int in, off_t *from, size_t size) {
    REAL(sendfile);
    if (file_inside(out)) MEET(SPACE);
    return real(out, in, from, size);
}

ssize_t sendfile64(int out, int in, off64_t *from, size_t size) {
    REAL(sendfile64);
    if (file_inside(out)) MEET(SPACE);
    return real(out, in, from, size);
}

#define TRUNCATING(name, offset_type) \
    int name(int file, offset_type size) { \
        REAL(name); \
        struct stat now; \
        if (file_inside(file)) MEET(!fstat(file, &now) && size > now.st_size ? SPACE : CHANGE); \
        return real(file, size); \
    }
TRUNCATING(ftruncate, off_t)
TRUNCATING(ftruncate64, off64_t)

#define SYNCING(name) \
    int name(int file) { \
        REAL(name); \
        if (file_inside(file)) MEET(SYNC); \
        return real(file); \
    }
SYNCING(fsync)
SYNCING(fdatasync)

/* --- opening */

static int needs(int folder, const char *path, int flags) {
    if ((flags & O_CREAT) && faccessat(folder, path, F_OK, 0)) return SPACE;
    return (flags & (O_WRONLY | O_RDWR | O_TRUNC)) ? CHANGE : 0;
}

static mode_t rights(int flags, va_list rest) {
    return (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;
}

#define OPENING(name) \
    int name(const char *path, int flags, ...) { \
        REAL(name); \
        va_list rest; \
        va_start(rest, flags); \
        mode_t allowed = rights(flags, rest); \
        va_end(rest); \
        if (path_inside(AT_FDCWD, path)) { \
            int kind = needs(AT_FDCWD, path, flags); \
            if (kind) MEET(kind); \
        } \
        return real(path, flags, allowed); \
    }
OPENING(open)
OPENING(open64)

#define OPENING_AT(name) \
    int name(int folder, const char *path, int flags, ...) { \
        REAL(name); \
        va_list rest; \
        va_start(rest, flags); \
        mode_t allowed = rights(flags, rest); \
        va_end(rest); \
        if (path_inside(folder, path)) { \
            int kind = needs(folder, path, flags); \
            if (kind) MEET(kind); \
        } \
        return real(folder, path, flags, allowed); \
    }
OPENING_AT(openat)
OPENING_AT(openat64)

#define OPENING_STREAM(name) \
    FILE *name(const char *path, const char *how) { \
        REAL(name); \
        if (path_inside(AT_FDCWD, path) && strpbrk(how, "wa+")) { \
            int met = meet(faccessat(AT_FDCWD, path, F_OK, 0) ? SPACE : CHANGE); \
            if (met < 0) die(); \
            if (met) { errno = met; return NULL; } \
        } \
        return real(path, how); \
    }
OPENING_STREAM(fopen)
OPENING_STREAM(fopen64)

/* --- names */

int mkdir(const char *path, mode_t allowed) {
    REAL(mkdir);
    struct stat there;
    if (path_inside(AT_FDCWD, path) && stat(path, &there)) MEET(SPACE);
    return real(path, allowed);
}

int rmdir(const char *path) {
    REAL(rmdir);
    if (path_inside(AT_FDCWD, path)) MEET(CHANGE);
    return real(path);
}

int unlink(const char *path) {
    REAL(unlink);
    if (path_inside(AT_FDCWD, path)) MEET(CHANGE);
    return real(path);
}

int unlinkat(int folder, const char *path, int flags) {
    REAL(unlinkat);
    if (path_inside(folder, path)) MEET(CHANGE);
    return real(folder, path, flags);
}

int rename(const char *from, const char *to) {
    REAL(rename);
    if (path_inside(AT_FDCWD, to)) MEET(CHANGE | SPACE);
    return real(from, to);
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
    REAL(renameat);
    if (path_inside(to_folder, to)) MEET(CHANGE | SPACE);
    return real(from_folder, from, to_folder, to);
}

int chmod(const char *path, mode_t allowed) {
    REAL(chmod);
    if (path_inside(AT_FDCWD, path)) MEET(CHANGE);
    return real(path, allowed);
}

int utimensat(int folder, const char *path, const struct timespec times[2], int flags) {
    REAL(utimensat);
    if (path_inside(folder, path)) MEET(CHANGE);
    return real(folder, path, times, flags);
}

int futimens(int file, const struct timespec times[2]) {
    REAL(futimens);
    if (file_inside(file)) MEET(CHANGE);
    return real(file, times);
}

/* A program that is only given an environment: the disk is full below these folders. */
__attribute__((constructor)) static void arm_by_environment(void) {
    const char *folders = getenv("FAULT_FULL");
    if (folders) fault_arm(folders, FULL, ENOSPC, 0);
}
