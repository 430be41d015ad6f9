/*
 * What a declaration names: each type path, and each dotted name of an
 * expression with an upper-case part, once.  Resolving these is how a program
 * finds the modules that it reaches, without walking trees again.
 */
#ifndef TRANSFORM_HAXE_MENTIONS_H
#define TRANSFORM_HAXE_MENTIONS_H

#include "transform/haxe/ast.h"

/* Sets `mentions` of every declaration, in order of the source. parse_file
 * calls it; `scratch` is taken for what dies with the call. */
void mentions_of_file(struct file *file, struct arena *scratch);

#endif
