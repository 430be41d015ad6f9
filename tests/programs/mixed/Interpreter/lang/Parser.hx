package lang;

import lang.Ast;
import lang.Errors;

typedef Step = {node:Node, at:Int}

class Parser {
	public static function parse(tokens:Array<Token>):Node {
		var step = sum(tokens, 0);
		if (step.at < tokens.length)
			throw Unexpected(text(tokens[step.at]), step.at);
		return step.node;
	}

	static function text(t:Token):String {
		return switch (t) {
			case Num(f): "" + f;
			case Name(s) | Sym(s): s;
		}
	}

	static function sum(tokens:Array<Token>, at:Int):Step {
		var left = product(tokens, at);
		while (left.at < tokens.length) {
			switch (tokens[left.at]) {
				case Sym(op = "+" | "-"):
					var right = product(tokens, left.at + 1);
					left = {node: Op(op, left.node, right.node), at: right.at};
				case _:
					return left;
			}
		}
		return left;
	}

	static function product(tokens:Array<Token>, at:Int):Step {
		var left = primary(tokens, at);
		while (left.at < tokens.length) {
			switch (tokens[left.at]) {
				case Sym(op) if (op == "*" || op == "/"):
					var right = primary(tokens, left.at + 1);
					left = {node: Op(op, left.node, right.node), at: right.at};
				case _:
					break;
			}
		}
		return left;
	}

	static function primary(tokens:Array<Token>, at:Int):Step {
		if (at >= tokens.length)
			throw EndOfInput;
		switch (tokens[at]) {
			case Num(f):
				return {node: Const(f), at: at + 1};
			case Name("let"):
				return let(tokens, at + 1);
			case Name(n):
				return {node: Ref(n), at: at + 1};
			case Sym("("):
				var inner = sum(tokens, at + 1);
				expect(tokens, inner.at, Sym(")"));
				return {node: inner.node, at: inner.at + 1};
			case Sym("-"):
				var p = primary(tokens, at + 1);
				return {node: Op("-", Const(0), p.node), at: p.at};
			case t:
				throw Unexpected(text(t), at);
		}
	}

	static function let(tokens:Array<Token>, at:Int):Step {
		var name = text(tokens[at]);
		expect(tokens, at + 1, Sym("="));
		var value = sum(tokens, at + 2);
		expect(tokens, value.at, Name("in"));
		var body = sum(tokens, value.at + 1);
		return {node: Let(name, value.node, body.node), at: body.at};
	}

	static function expect(tokens:Array<Token>, at:Int, wanted:Token) {
		if (at >= tokens.length)
			throw EndOfInput;
		if (text(tokens[at]) != text(wanted))
			throw Unexpected(text(tokens[at]), at);
	}
}
