# hx2ex: `make` builds, `make demo` shows, `make check` tests.

CC = gcc
PREFIX = /usr/local
DESTDIR =
BUILD = build

WARNINGS = -Wall -Wextra -Wpedantic -Werror
OPTIMIZE = -O2 -g
SANITIZE =
CPPFLAGS = -D_GNU_SOURCE -I.
CFLAGS = -std=gnu11 $(WARNINGS) $(OPTIMIZE) $(SANITIZE)
LDFLAGS = $(SANITIZE)

PACKAGES = build-essential libsqlite3-dev libevent-dev libxxhash-dev libjansson-dev
TEST_PACKAGES = check pkg-config haxe elixir

# The floors, each with its sources.
FLOOR0 = base
FLOOR1 = protocol project cache transform transform/haxe transform/types transform/lower \
         transform/modes transform/presence transform/elixir
sources = $(sort $(foreach folder,$(1),$(wildcard $(folder)/*.c)))
objects = $(patsubst %.c,$(BUILD)/%.o,$(1))

LIBRARY = $(call sources,$(FLOOR0) $(FLOOR1))
DAEMON = $(call sources,daemon)
CLIENT = $(call sources,client)
STD = $(sort $(shell find transform/std -name '*.hx'))
RUNTIME = $(sort $(wildcard transform/runtime/*.ex))
GENERATED = $(BUILD)/std.o $(BUILD)/runtime.o $(BUILD)/schema.o $(BUILD)/build_id.o

# All that decides what comes out: a new digest, a new daemon and database.
HEADERS = $(sort $(foreach folder,$(FLOOR0) $(FLOOR1) daemon client,$(wildcard $(folder)/*.h $(folder)/*.def)))
IDENTITY = $(LIBRARY) $(DAEMON) $(CLIENT) $(HEADERS) $(STD) $(RUNTIME) schema.sql

LIBS = -levent -ljansson -lsqlite3 -lxxhash -lpthread -lm

all: $(BUILD)/hx2exd $(BUILD)/hx2ex

$(BUILD)/hx2exd: $(call objects,$(DAEMON)) $(BUILD)/libhx2ex.a
	$(CC) $(LDFLAGS) -o $@ $(call objects,$(DAEMON)) $(BUILD)/libhx2ex.a $(LIBS)

$(BUILD)/hx2ex: $(call objects,$(CLIENT)) $(call objects,$(call sources,protocol base)) $(BUILD)/build_id.o
	$(CC) $(LDFLAGS) -o $@ $^ -ljansson -lxxhash -lpthread

$(BUILD)/libhx2ex.a: $(call objects,$(LIBRARY)) $(GENERATED)
	rm -f $@
	$(AR) qcs $@ $^

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/%.o: $(BUILD)/%.c
	$(CC) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

$(BUILD)/embed: tools/embed.c
	@mkdir -p $(@D)
	$(CC) -std=gnu11 $(WARNINGS) -O2 -o $@ $< -lxxhash

$(BUILD)/std.c: $(BUILD)/embed $(STD)
	@$(BUILD)/embed table embedded_std transform/std/ $(STD) > $@

$(BUILD)/runtime.c: $(BUILD)/embed $(RUNTIME)
	@$(BUILD)/embed table embedded_runtime transform/runtime/ $(RUNTIME) > $@

$(BUILD)/schema.c: $(BUILD)/embed schema.sql
	@$(BUILD)/embed text schema_sql schema.sql > $@

$(BUILD)/build_id.c: $(BUILD)/embed $(IDENTITY)
	@$(BUILD)/embed id hx2ex_build_id $(IDENTITY) > $@

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)

# ---- set-up ----

# Installs what is missing where that is allowed, else prints it.
deps:
	tools/deps.sh $(PACKAGES)

test-deps:
	tools/deps.sh $(PACKAGES) $(TEST_PACKAGES)

demo: deps-demo
	$(MAKE) --no-print-directory all
	examples/demo.sh $(BUILD)

deps-demo:
	tools/deps.sh $(PACKAGES) elixir

# ---- tests ----

UNIT = $(call sources,tests/unit)

$(BUILD)/unit: $(call objects,$(UNIT) $(filter-out daemon/main.c,$(DAEMON))) $(BUILD)/libhx2ex.a
	$(CC) $(LDFLAGS) -o $@ $^ $$(pkg-config --libs check) $(LIBS)

ENGINE = $(call objects,$(filter-out daemon/main.c,$(DAEMON))) $(BUILD)/libhx2ex.a

$(BUILD)/tests/tools/%: $(BUILD)/tests/tools/%.o $(ENGINE)
	$(CC) $(LDFLAGS) -o $@ $^ $(LIBS)

$(BUILD)/tests/tools/fuzz: $(BUILD)/tests/tools/fuzz.o $(call objects,$(call sources,tests/fuzz)) $(ENGINE)
	$(CC) $(LDFLAGS) -o $@ $^ $(LIBS)

BENCH_SHARED = bench/project.c bench/compare.c bench/clock.c

$(BUILD)/bench/%: $(BUILD)/bench/%.o $(call objects,$(BENCH_SHARED)) $(ENGINE)
	$(CC) $(LDFLAGS) -o $@ $^ $(LIBS)

TOOLS = $(patsubst %.c,$(BUILD)/%,$(wildcard tests/tools/*.c) $(filter-out $(BENCH_SHARED),$(wildcard bench/*.c)))

test-build: all $(BUILD)/unit $(TOOLS)

check: test-deps
	$(MAKE) --no-print-directory test-build
	tests/run.sh $(BUILD)

# The same tests under AddressSanitizer and UBSan.
sanitize: test-deps
	$(MAKE) --no-print-directory BUILD=build-sanitize OPTIMIZE='-O1 -g -fno-omit-frame-pointer' \
		SANITIZE='-fsanitize=address,undefined -fno-sanitize-recover=undefined' test-build
	tests/run.sh build-sanitize

# A quick pass before each landing; check is the whole.
gate: test-build
	tests/run.sh $(BUILD) unit golden programs std incremental

clang:
	$(MAKE) --no-print-directory BUILD=build-clang CC=clang all

format:
	clang-format -i $(LIBRARY) $(DAEMON) $(CLIENT) $(filter %.h,$(HEADERS)) $(UNIT) tools/*.c

lint:
	clang-format --dry-run -Werror $(LIBRARY) $(DAEMON) $(CLIENT) $(filter %.h,$(HEADERS)) tools/*.c
	cppcheck --quiet --error-exitcode=1 --enable=warning,portability --inline-suppr -I. \
		--suppress=missingIncludeSystem $(LIBRARY) $(DAEMON) $(CLIENT)
	shellcheck -e SC2046,SC2086 tools/*.sh tests/*.sh tests/*/*.sh examples/*.sh bench/*.sh

bench: test-build
	bench/run.sh $(BUILD)

install: all
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(BUILD)/hx2ex $(BUILD)/hx2exd $(DESTDIR)$(PREFIX)/bin

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/hx2ex $(DESTDIR)$(PREFIX)/bin/hx2exd

clean:
	rm -rf build build-sanitize build-clang

.PHONY: all deps test-deps deps-demo demo test-build check gate sanitize clang format lint bench install uninstall clean
.SECONDARY:
