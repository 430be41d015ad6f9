#include "client/client.h"
#include "protocol/protocol.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct command commands[] = {
        {"build", "build", NEED_STARTED, true, run_build, "[PATH...] [flags]",
         "transform what changed, write it, say what was done"},
        {"check", "check", NEED_STARTED, true, run_build, "[PATH...] [flags]",
         "the same, but write nothing"},
        {"emit", "emit", NEED_STARTED, true, run_emit, "FILE [--emit=STAGE] [flags]",
         "print a file's Elixir, or a stage on the way to it"},
        {"run", "build", NEED_STARTED, true, run_run, "[flags] -main CLASS [-- WORD...]",
         "build into a temporary folder and run it with elixir"},
        {"watch", "watch", NEED_STARTED, false, run_watch, "[PATH...] [flags]",
         "build now and after every save"},
        {"status", "status", NEED_RUNNING, false, run_status, "", "the daemon that runs"},
        {"stats", "stats", NEED_STARTED, true, run_text, "", "what the cache holds and spared"},
        {"why", "why", NEED_STARTED, true, run_text, "CLASS [flags]",
         "why a class was transformed"},
        {"clean", "clean", NEED_STARTED, true, run_text, "", "empty the cache, and only that"},
        {"stop", "stop", NEED_RUNNING, false, run_stop, "", "end the daemon"},
        {"restart", "stop", NEED_RUNNING, false, run_restart, "", "end it and start it again"},
};

static const char help_end[] =
        "\n"
        "PATH is a .hxml, a .hx file or a folder; with none it is build.hxml or\n"
        "build-server.hxml here, else src_haxe/. The flags are Haxe's (-cp, -D, -lib,\n"
        "-main, ...) and:\n"
        "\n"
        "  -o DIR        where the Elixir goes (lib)\n"
        "  --json        one JSON object on stdout; --all: with every class\n"
        "  --keep-going  write what has no error\n"
        "  --force       take over files that are not ours, or were edited\n"
        "  --verbose     say what was ignored\n"
        "  --no-daemon   do it in one process, without the daemon\n"
        "  --no-stdin    watch: do not end when the input ends\n"
        "\n"
        "Environment: HX2EX_SOCKET, HX2EX_CACHE: the exact paths of the daemon's socket\n"
        "and of its database.\n"
        "Exit: 0 done, 1 errors in the sources or with files, 2 usage, 3 no daemon.\n";

/* The variables that a build's meaning may depend on, by how they begin. */
static const char *const prefixes[] = {"HAXE", "LIX", "NEKO", "MIX_", "HOME="};

int complain(int code, const char *format, ...)
{
	va_list arguments;
	fflush(stdout);
	fputs("hx2ex: ", stderr);
	va_start(arguments, format);
	vfprintf(stderr, format, arguments);
	va_end(arguments);
	fputc('\n', stderr);
	return code;
}

static void print_help(FILE *to)
{
	fputs("usage: hx2ex COMMAND ...\n\nTurns Haxe into Elixir; what did not change is not done "
	      "again.\n\n",
	      to);
	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
		fprintf(to, "  %-8s %s\n", commands[i].name, commands[i].does);
	fputs(help_end, to);
}

static void add_variable(json_t *env, const char *variable)
{
	const char *equals = strchr(variable, '=');
	char *name = equals ? strndup(variable, (size_t)(equals - variable)) : NULL;
	json_t *value = name ? json_string(equals + 1) : NULL;
	if (value)
		json_object_set_new(env, name, value);
	free(name);
}

json_t *client_params(struct client *client)
{
	json_t *env = json_object();
	for (char **variable = environ; *variable; variable++)
		for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
			if (strncmp(*variable, prefixes[i], strlen(prefixes[i])) == 0)
				add_variable(env, *variable);
	json_t *cwd = json_string(client->cwd);
	if (!cwd)
		complain(0, "the path of this folder is not UTF-8");
	return json_pack("{s:o, s:O, s:o}", "cwd", cwd, "args", client->args, "env", env);
}

static const struct command *find(const char *name)
{
	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
		if (strcmp(commands[i].name, name) == 0)
			return &commands[i];
	return NULL;
}

/* The words that are ours; they are not sent. */
static bool own_flag(struct client *client, const char *word)
{
	const struct {
		const char *word;
		bool *flag;
	} flags[] = {{"--json", &client->json},
	             {"--no-daemon", &client->no_daemon},
	             {"--no-stdin", &client->no_stdin},
	             {"--help", &client->help},
	             {"-h", &client->help},
	             {"--version", &client->version}};
	for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
		if (strcmp(word, flags[i].word) == 0)
			return *flags[i].flag = true;
	return false;
}

static int add_word(struct client *client, const char *word)
{
	json_t *text = json_string(word);
	if (text && json_array_append_new(client->args, text) == 0)
		return DONE;
	return complain(USAGE, "an argument is not UTF-8: %s", word);
}

static int read_words(struct client *client, char **words)
{
	for (; *words; words++) {
		int code = DONE;
		if (client->command && client->command->run == run_run &&
		    strcmp(*words, "--") == 0) {
			client->program = words + 1;
			return DONE;
		}
		if (own_flag(client, *words))
			continue;
		if (client->command || **words == '-')
			code = add_word(client, *words);
		else if (!(client->command = find(*words)))
			code = complain(USAGE, "there is no command \"%s\" (hx2ex --help)", *words);
		if (code != DONE)
			return code;
	}
	return DONE;
}

static int run_command(struct client *client)
{
	const struct command *command = client->command;
	if (client->version)
		return printf("hx2ex protocol %d build %s\n", PROTOCOL_VERSION, hx2ex_build_id) < 0;
	if (client->help && command)
		return printf("usage: hx2ex %s %s\n\n%s\n%s", command->name, command->usage,
		              command->does, help_end) < 0;
	if (client->help)
		return print_help(stdout), DONE;
	if (!command)
		return print_help(stderr), USAGE;
	if (client->no_daemon && !command->without)
		return complain(USAGE, "%s is about the daemon; it takes no --no-daemon",
		                command->name);
	if (command->need == NEED_RUNNING && json_array_size(client->args))
		return complain(USAGE, "%s takes no such word: %s", command->name,
		                json_string_value(json_array_get(client->args, 0)));
	if (!(client->cwd = getcwd(NULL, 0)))
		return complain(FAILED, "this folder is gone");
	return command->run(client);
}

int main(int argc, char **argv)
{
	struct client client = {.args = json_array(), .link = {.descriptor = -1}};
	int code = FAILED;
	if (argc > 0 && client.args)
		code = read_words(&client, argv + 1);
	if (code == DONE)
		code = run_command(&client);
	link_close(&client.link);
	json_decref(client.args);
	if (client.have_paths)
		paths_free(&client.paths);
	free(client.cwd);
	return code;
}
