/* run: builds into a folder of its own, and runs what came out. */
#include "client/client.h"
#include "client/print.h"

#include <errno.h>
#include <ftw.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

static int remove_one(const char *path, const struct stat *status, int type, struct FTW *where)
{
	(void)status;
	(void)type;
	(void)where;
	return remove(path) != 0 && errno != ENOENT;
}

static void remove_tree(const char *folder)
{
	nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static bool make_folder(char folder[PATH_MAX])
{
	const char *where = getenv("TMPDIR");
	if (!where || where[0] != '/')
		where = "/tmp";
	if (snprintf(folder, PATH_MAX, "%s/hx2ex-run-XXXXXX", where) < PATH_MAX && mkdtemp(folder))
		return true;
	return complain(0, "cannot make a folder in %s: %s", where, strerror(errno));
}

/* The class that is named by -main; the last one counts. */
static const char *main_of(const struct client *client, const json_t *result)
{
	static const char *const flags[] = {"-main", "--main", "-m"};
	const char *name = json_string_value(json_object_get(result, "main"));
	size_t count = json_array_size(client->args);
	for (size_t i = 0; i + 1 < count; i++)
		for (size_t flag = 0; flag < sizeof flags / sizeof *flags; flag++)
			if (strcmp(json_string_value(json_array_get(client->args, i)),
			           flags[flag]) == 0)
				name = json_string_value(json_array_get(client->args, i + 1));
	return name;
}

static const char *module_of(const json_t *result, const char *class)
{
	size_t i;
	json_t *output;
	json_array_foreach(json_object_get(result, "outputs"), i, output)
	{
		const char *name = json_string_value(json_object_get(output, "class"));
		if (name && strcmp(name, class) == 0)
			return json_string_value(json_object_get(output, "module"));
	}
	return NULL;
}

static json_t *build(struct client *client, const char *folder, int *code)
{
	json_t *params = client_params(client);
	json_t *args = json_object_get(params, "args");
	*code = USAGE;
	if (!params || json_array_append_new(args, json_string("-o")) != 0 ||
	    json_array_append_new(args, json_string(folder)) != 0 ||
	    json_array_append_new(args, json_string("--all")) != 0) {
		json_decref(params);
		return NULL;
	}
	json_t *result = client_ask(client, "build", params, code);
	link_close(&client->link);
	if (result) {
		*code = (int)json_integer_value(json_object_get(result, "exit"));
		print_findings(result);
	}
	return result;
}

/* Ctrl-C ends the program at once, not with the emulator's menu. */
static _Noreturn void execute(const char *folder, const char *module, char **program)
{
	static char *nothing[] = {NULL};
	char *call = NULL;
	size_t count = 0;
	for (program = program ? program : nothing; program[count];)
		count++;
	char **words = calloc(count + 9, sizeof *words);
	/* Compiled, not required: only then do files wait for one another's structs. */
	if (words &&
	    asprintf(&call,
	             "case Kernel.ParallelCompiler.compile(Path.wildcard(\"%s/**/*.ex\")) do\n"
	             "  {:ok, _, _} -> %s.main()\n"
	             "  _ -> System.halt(1)\n"
	             "end",
	             folder, module) > 0) {
		char *const first[] = {"elixir", "--erl", "+Bd", "-e", call, "--"};
		const size_t before = sizeof first / sizeof *first;
		memcpy(words, first, sizeof first);
		memcpy(words + before, program, count * sizeof *words);
		execvp("elixir", words);
		complain(0, "cannot run elixir: %s", strerror(errno));
	}
	_exit(127);
}

/* Waits for the program; a signal that ends us ends it first. */
static int wait_for(pid_t child, int signals)
{
	for (;;) {
		struct signalfd_siginfo signal;
		int status;
		if (read(signals, &signal, sizeof signal) != sizeof signal)
			continue;
		/* The terminal has sent Ctrl-C to the program, too. */
		if (signal.ssi_signo != SIGCHLD && signal.ssi_code <= 0)
			kill(child, (int)signal.ssi_signo);
		if (signal.ssi_signo != SIGCHLD || waitpid(child, &status, WNOHANG) != child)
			continue;
		return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
	}
}

static int execute_and_wait(const char *folder, const char *module, char **program)
{
	sigset_t caught, before;
	sigemptyset(&caught);
	sigaddset(&caught, SIGCHLD);
	sigaddset(&caught, SIGINT);
	sigaddset(&caught, SIGTERM);
	sigaddset(&caught, SIGHUP);
	sigaddset(&caught, SIGQUIT);
	sigprocmask(SIG_BLOCK, &caught, &before);
	int signals = signalfd(-1, &caught, SFD_CLOEXEC);
	pid_t child = signals < 0 ? -1 : fork();
	if (child == 0) {
		sigprocmask(SIG_SETMASK, &before, NULL);
		execute(folder, module, program);
	}
	int code = child > 0 ? wait_for(child, signals)
	                     : complain(FAILED, "cannot start a process: %s", strerror(errno));
	if (signals >= 0)
		close(signals);
	sigprocmask(SIG_SETMASK, &before, NULL);
	return code;
}

static int build_and_execute(struct client *client, const char *folder)
{
	int code;
	json_t *result = build(client, folder, &code);
	if (!result || code) {
		json_decref(result);
		return code;
	}
	const char *class = main_of(client, result);
	const char *module = class ? module_of(result, class) : NULL;
	if (!class)
		code = complain(USAGE, "run needs to know what: -main CLASS");
	else if (!module)
		code = complain(FAILED, "the build has no module for the class %s", class);
	else
		code = execute_and_wait(folder, module, client->program);
	json_decref(result);
	return code;
}

int run_run(struct client *client)
{
	char folder[PATH_MAX];
	if (!make_folder(folder))
		return FAILED;
	int code = build_and_execute(client, folder);
	remove_tree(folder);
	return code;
}
