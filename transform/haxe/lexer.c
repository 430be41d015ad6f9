#include "transform/haxe/lexer.h"

#include <string.h>

static const char *const texts[TOKEN_COUNT] = {
#define TOKEN(name, text) text,
#include "transform/haxe/tokens.def"
};

static const uint8_t operators[TOKEN_COUNT] = {
#define TOKEN(name, text) OP_COUNT,
#define BINARY(name, text, operator) OP_##operator,
#include "transform/haxe/tokens.def"
};

/* Different for every keyword; tokens.def carries the letters. */
#define KEYWORD_SLOT(second, last, length)                                                         \
	(((unsigned)(second) + 21 * (unsigned)(last) + 7 * (unsigned)(length)) & 255)

static const struct {
	uint8_t kind, length;
	char text[10];
} keywords[256] = {
#define TOKEN(name, text)
#define KEYWORD(name, text, second, last)                                                          \
	[KEYWORD_SLOT(second, last, sizeof(text) - 1)] = {KEYWORD_##name, sizeof(text) - 1, text},
#include "transform/haxe/tokens.def"
};

/* Those of words come last. */
enum character {
	OTHER,
	SPACE,
	SINGLE_SIGN, /* one character, always a token by itself */
	SIGN_START,
	LETTER, /* and _ */
	DIGIT,
};

#define X8(c) c, c, c, c, c, c, c, c
static const uint8_t characters[256] = {
        X8(OTHER),
        OTHER,
        SPACE,
        SPACE,
        OTHER,
        OTHER,
        SPACE,
        OTHER,
        OTHER,
        X8(OTHER),
        X8(OTHER),
        /*   ! " # $ % & ' */
        SPACE,
        SIGN_START,
        SIGN_START,
        SIGN_START,
        SIGN_START,
        SIGN_START,
        SIGN_START,
        SIGN_START,
        /* ( ) * + , - . / */
        SINGLE_SIGN,
        SINGLE_SIGN,
        SIGN_START,
        SIGN_START,
        SINGLE_SIGN,
        SIGN_START,
        SIGN_START,
        SIGN_START,
        X8(DIGIT),
        /* 8 9 : ; < = > ? */
        DIGIT,
        DIGIT,
        SINGLE_SIGN,
        SINGLE_SIGN,
        SIGN_START,
        SIGN_START,
        SINGLE_SIGN,
        SIGN_START,
        /* @ A .. */
        SINGLE_SIGN,
        LETTER,
        LETTER,
        LETTER,
        LETTER,
        LETTER,
        LETTER,
        LETTER,
        X8(LETTER),
        X8(LETTER),
        /* X Y Z [ \ ] ^ _ */
        LETTER,
        LETTER,
        LETTER,
        SINGLE_SIGN,
        OTHER,
        SINGLE_SIGN,
        SIGN_START,
        LETTER,
        OTHER,
        LETTER,
        LETTER,
        LETTER,
        LETTER,
        LETTER,
        LETTER,
        LETTER,
        X8(LETTER),
        X8(LETTER),
        /* x y z { | } ~ */
        LETTER,
        LETTER,
        LETTER,
        SINGLE_SIGN,
        SIGN_START,
        SINGLE_SIGN,
        SIGN_START,
        OTHER,
};

const char *token_text(enum token_kind kind)
{
	return texts[kind];
}

bool token_is_keyword(enum token_kind kind)
{
	return kind >= KEYWORD_ABSTRACT;
}

enum operator_kind token_operator(enum token_kind kind)
{
	return operators[kind];
}

bool is_ident_start(char c)
{
	return characters[(unsigned char)c] == LETTER;
}

bool is_ident_char(char c)
{
	return characters[(unsigned char)c] >= LETTER;
}

bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

enum token_kind token_keyword(const char *bytes, size_t length)
{
	if (length < 2 || length > 10)
		return TOKEN_IDENT;
	unsigned slot = KEYWORD_SLOT(bytes[1], bytes[length - 1], length);
	if (keywords[slot].length == length && memcmp(keywords[slot].text, bytes, length) == 0)
		return (enum token_kind)keywords[slot].kind;
	return TOKEN_IDENT;
}

bool name_is_lower(const struct name *name)
{
	const char *text = name->text;
	while (*text == '_')
		text++;
	return *text >= 'a' && *text <= 'z';
}

/* The length of the UTF-8 sequence at `at`, or 0. */
static size_t sequence(const unsigned char *at, const unsigned char *end)
{
	size_t length = *at < 0x80   ? 1
	                : *at < 0xc2 ? 0
	                : *at < 0xe0 ? 2
	                : *at < 0xf0 ? 3
	                : *at < 0xf5 ? 4
	                             : 0;
	if ((size_t)(end - at) < length)
		return 0;
	for (size_t i = 1; i < length; i++) {
		if ((at[i] & 0xc0) != 0x80)
			return 0;
	}
	return length;
}

static bool is_utf8(const char *bytes, size_t length)
{
	const unsigned char *at = (const unsigned char *)bytes, *end = at + length;
	while (at < end) {
		uint64_t word;
		if (end - at >= 8 && (memcpy(&word, at, 8), !(word & 0x8080808080808080u))) {
			at += 8;
			continue;
		}
		size_t step = sequence(at, end);
		if (!step)
			return false;
		at += step;
	}
	return true;
}

const char *lexer_wrong_bytes(const char *bytes, size_t length)
{
	if (length > UINT32_MAX / 2)
		return "File too large";
	if (!is_utf8(bytes, length))
		return "Malformed file. Source files must be encoded with UTF-8.";
	return NULL;
}

void lexer_init(struct lexer *lexer, const char *bytes, size_t length, struct arena *arena,
                struct name_scope *names)
{
	*lexer = (struct lexer){
	        .bytes = bytes, .length = (uint32_t)length, .names = names, .arena = arena};
	while (length - lexer->at >= 3 && memcmp(bytes + lexer->at, "\xef\xbb\xbf", 3) == 0)
		lexer->at += 3;
	if (length - lexer->at >= 2 && memcmp(bytes + lexer->at, "#!", 2) == 0) {
		while (lexer->at < length && bytes[lexer->at] != '\n' && bytes[lexer->at] != '\r')
			lexer->at++;
	}
}

void lexer_error(struct lexer *lexer, struct token *token, uint32_t start, uint32_t end,
                 const char *message)
{
	/* A literal or comment without an end takes in the rest. */
	lexer->cut |= lexer->at >= lexer->length;
	token->kind = TOKEN_ERROR;
	token->start = start;
	token->end = end;
	token->message = message;
}

/* Behind the comment that starts at `at`, or false with an error. */
static bool skip_block_comment(struct lexer *lexer, struct token *token)
{
	uint32_t start = lexer->at;
	const char *at = lexer->bytes + start + 2, *end = lexer->bytes + lexer->length;
	for (;;) {
		at = at < end ? memchr(at, '*', (size_t)(end - at)) : NULL;
		if (!at) {
			lexer->at = lexer->length;
			lexer_error(lexer, token, start, start, "Unclosed comment");
			return false;
		}
		if (at[1] == '/')
			break;
		at++;
	}
	lexer->at = (uint32_t)(at + 2 - lexer->bytes);
	if (lexer->bytes[start + 2] == '*' && lexer->at - start > 4)
		lexer->doc = start + 1;
	return true;
}

/* Skips white space and comments; false with an error. */
static bool skip_space(struct lexer *lexer, struct token *token)
{
	for (;;) {
		const char *at = lexer->bytes + lexer->at;
		while (characters[(unsigned char)*at] == SPACE)
			at++;
		lexer->at = (uint32_t)(at - lexer->bytes);
		if (*at != '/' || lexer->at >= lexer->length)
			return true;
		if (at[1] == '/') {
			lexer->at += 2 + (uint32_t)strcspn(at + 2, "\r\n");
			/* The NUL that it stops at may be one of the comment's. */
			while (lexer->at < lexer->length && !lexer->bytes[lexer->at])
				lexer->at +=
				        1 + (uint32_t)strcspn(lexer->bytes + lexer->at + 1, "\r\n");
		} else if (at[1] == '*') {
			if (!skip_block_comment(lexer, token))
				return false;
		} else {
			return true;
		}
	}
}

/* The first eight bytes as a number, those behind a shorter word as 0. */
static uint64_t word_start(const struct lexer *lexer, const char *start, size_t length)
{
	uint64_t bytes = 0;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	if (lexer->length - lexer->at >= 8) {
		memcpy(&bytes, start, 8);
		return length < 8 ? bytes & (((uint64_t)1 << 8 * length) - 1) : bytes;
	}
#endif
	memcpy(&bytes, start, length < 8 ? length : 8);
	return bytes;
}

static const struct name *word_name(struct lexer *lexer, const char *start, size_t length)
{
	if (!lexer->recent)
		return name_of(lexer->names, start, length);
	uint64_t key = word_start(lexer, start, length);
	uint64_t mixed = (key ^ length << 56) * 0x9e3779b97f4a7c15u;
	struct recent_name *recent = &lexer->recent[mixed >> 56];
	if (recent->start == key && recent->name && recent->name->length == length &&
	    (length <= 8 || memcmp(recent->name->text + 8, start + 8, length - 8) == 0))
		return recent->name;
	recent->start = key;
	return recent->name = name_of(lexer->names, start, length);
}

static void word(struct lexer *lexer, struct token *token)
{
	const char *start = lexer->bytes + lexer->at, *at = start + 1;
	while (characters[(unsigned char)*at] >= LETTER)
		at++;
	size_t length = (size_t)(at - start);
	token->kind = token_keyword(start, length);
	if (token->kind == TOKEN_IDENT && !lexer->quiet)
		token->name = word_name(lexer, start, length);
	lexer->at += (uint32_t)length;
	token->end = lexer->at;
}

static void dollar(struct lexer *lexer, struct token *token)
{
	const char *start = lexer->bytes + lexer->at, *at = start + 1;
	while (is_ident_char(*at))
		at++;
	token->kind = TOKEN_DOLLAR;
	if (!lexer->quiet)
		token->name = name_of(lexer->names, start, (size_t)(at - start));
	lexer->at = token->end = (uint32_t)(at - lexer->bytes);
}

static void sharp(struct lexer *lexer, struct token *token)
{
	const char *at = lexer->bytes + lexer->at + 1;
	if (!is_ident_start(*at)) {
		lexer_bad_character(lexer, token);
		return;
	}
	while (is_ident_char(*at))
		at++;
	token->kind = TOKEN_SHARP;
	lexer->at = token->end = (uint32_t)(at - lexer->bytes);
}

static void sign(struct lexer *lexer, struct token *token, enum token_kind kind, uint32_t length)
{
	token->kind = kind;
	lexer->at += length;
	token->end = lexer->at;
}

static const uint8_t single_signs[128] = {
        ['('] = TOKEN_PAREN_OPEN, [')'] = TOKEN_PAREN_CLOSE,  [','] = TOKEN_COMMA,
        [':'] = TOKEN_COLON,      [';'] = TOKEN_SEMICOLON,    ['>'] = TOKEN_GT,
        ['@'] = TOKEN_AT,         ['['] = TOKEN_BRACKET_OPEN, [']'] = TOKEN_BRACKET_CLOSE,
        ['{'] = TOKEN_BRACE_OPEN, ['}'] = TOKEN_BRACE_CLOSE,  ['!'] = TOKEN_NOT,
        ['%'] = TOKEN_MOD,        ['&'] = TOKEN_AND,          ['*'] = TOKEN_MUL,
        ['+'] = TOKEN_ADD,        ['-'] = TOKEN_SUB,          ['/'] = TOKEN_DIV,
        ['<'] = TOKEN_LT,         ['?'] = TOKEN_QUESTION,     ['^'] = TOKEN_XOR,
        ['|'] = TOKEN_OR,
};

/* Signs of more than one character, longest first among those that start
 * alike. */
static const struct {
	char text[4];
	uint8_t length, kind;
} long_signs[] = {
#define SIGN(name, text) {text, sizeof(text) - 1, TOKEN_##name},
#include "transform/haxe/tokens.def"
};

static void longest_sign(struct lexer *lexer, struct token *token)
{
	const char *at = lexer->bytes + lexer->at;
	uint32_t best = 0, kind = 0;
	uint8_t next = characters[(unsigned char)at[1]];
	bool optional_rest = strncmp(at, "?...", 4) == 0;
	if ((next != SIGN_START && at[1] != '>') || optional_rest) {
		sign(lexer, token, (enum token_kind)single_signs[(unsigned char)*at], 1);
		return;
	}
	for (size_t i = 0; i < sizeof long_signs / sizeof *long_signs; i++) {
		uint32_t length = long_signs[i].length;
		if (long_signs[i].text[0] == *at && length > best &&
		    strncmp(long_signs[i].text, at, length) == 0) {
			best = length;
			kind = long_signs[i].kind;
		}
	}
	if (best)
		sign(lexer, token, (enum token_kind)kind, best);
	else
		lexer_bad_character(lexer, token);
}

static void start_of_sign(struct lexer *lexer, struct token *token)
{
	const char *at = lexer->bytes + lexer->at;
	switch (*at) {
	case '"':
		lexer_string(lexer, token);
		break;
	case '\'':
		lexer_single(lexer, token);
		break;
	case '#':
		sharp(lexer, token);
		break;
	case '$':
		dollar(lexer, token);
		break;
	case '.':
		if (is_digit(at[1]))
			lexer_number(lexer, token);
		else if (at[1] == '.' && at[2] == '.')
			sign(lexer, token, TOKEN_INTERVAL, 3);
		else
			sign(lexer, token, TOKEN_DOT, 1);
		break;
	case '~':
		if (at[1] == '/')
			lexer_regex(lexer, token);
		else
			sign(lexer, token, TOKEN_COMPLEMENT, 1);
		break;
	case '=':
		if (at[1] != '=' && at[1] != '>')
			sign(lexer, token, TOKEN_ASSIGN, 1);
		else
			sign(lexer, token, at[1] == '=' ? TOKEN_EQ : TOKEN_FAT_ARROW, 2);
		break;
	default:
		longest_sign(lexer, token);
		break;
	}
}

void lexer_next(struct lexer *lexer, struct token *token)
{
	*token = (struct token){.kind = TOKEN_EOF};
	if (!skip_space(lexer, token))
		return;
	token->start = token->end = lexer->at;
	token->doc = lexer->doc;
	lexer->doc = 0;
	unsigned char c = (unsigned char)lexer->bytes[lexer->at];
	switch ((enum character)characters[c]) {
	case LETTER:
		word(lexer, token);
		break;
	case SINGLE_SIGN:
		sign(lexer, token, single_signs[c], 1);
		break;
	case DIGIT:
		lexer_number(lexer, token);
		break;
	case SIGN_START:
		start_of_sign(lexer, token);
		break;
	default:
		if (lexer->at < lexer->length)
			lexer_bad_character(lexer, token);
		break;
	}
}
