#include "transform/haxe/lexer.h"

static const char *const kinds[TOKEN_COUNT] = {
#define TOKEN(name, text) #name,
#define KEYWORD(name, text, second, last) "KEYWORD",
#include "transform/haxe/tokens.def"
};

static void print_token(const struct lexer *lexer, const struct token *token, struct buf *out)
{
	buf_printf(out, "%u-%u %s ", token->start, token->end, kinds[token->kind]);
	if (token->kind == TOKEN_ERROR) {
		buf_text(out, token->message);
	} else {
		for (uint32_t i = token->start; i < token->end; i++) {
			char c = lexer->bytes[i];
			if (c == '\n')
				buf_text(out, "\\n");
			else if (c == '\r')
				buf_text(out, "\\r");
			else
				buf_char(out, c);
		}
	}
	buf_char(out, '\n');
}

void print_tokens(const struct parse_input *input, struct buf *out, struct diags *diags)
{
	struct lexer lexer;
	struct token token;
	struct place place = {.node = NO_NODE};
	const char *wrong = lexer_wrong_bytes(input->bytes, input->length);
	if (wrong) {
		diag_add(diags, place, DIAG_SYNTAX, wrong);
		return;
	}
	const char *bytes = arena_copy(out->arena, input->bytes, input->length);
	lexer_init(&lexer, bytes, input->length, out->arena, NULL);
	lexer.quiet = true;
	lexer.defines = input->defines;
	do {
		conditional_next(&lexer, &token);
		print_token(&lexer, &token, out);
		if (token.kind == TOKEN_ERROR) {
			place.start = token.start;
			place.end = token.end;
			diag_add(diags, place, DIAG_SYNTAX, token.message);
		}
	} while (token.kind != TOKEN_EOF);
}
