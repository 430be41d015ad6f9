#include "tests/fuzz/fuzz.h"

#define FRONT(name, what)                                                                          \
	{                                                                                          \
#name, ".hx", what, front_open, name##_run, front_close, false                     \
	}
#define PLAIN(name, suffix, what)                                                                  \
	{                                                                                          \
#name, suffix, what, plain_open, name##_run, plain_close, false                    \
	}

const struct stage fuzz_stages[] = {
        FRONT(lex, "tokens"),
        FRONT(parse, "the tree, printed as Haxe and parsed again"),
        FRONT(type, "the typer, also over syntax errors; typed trees and facts printed"),
        FRONT(transform, "the whole pipeline in memory"),
        {"rows", ".hx", "summaries and lowered rows with garbage in them", front_open, rows_run,
         front_close, true},
        PLAIN(hxml, ".hxml", "hxml files and command lines"),
        PLAIN(texts, ".txt", "manifests, journals, JSON, mix.exs, names, paths"),
        PLAIN(elixir, ".ex", "Elixir parsed, printed, written and read back"),
        {"serial", ".ex", "the bytes of a tree, damaged", plain_open, serial_run, plain_close,
         true},
        PLAIN(frame, ".rpc", "frames and messages"),
        {"build", ".hx", "the engine: build, check, emit, why", engine_stage_open, engine_stage_run,
         engine_stage_close, false},
        {"database", ".hx", "the engine, with a database that is damaged", engine_stage_open,
         database_run, engine_stage_close, false},
        {0},
};
