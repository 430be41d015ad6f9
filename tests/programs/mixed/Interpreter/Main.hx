import lang.Lexer;
import lang.Parser;
import lang.Eval;

using lang.Show;

class Main {
	static function run(src:String):String {
		try {
			var tokens = Lexer.lex(src);
			var ast = Parser.parse(tokens);
			var env = ["pi" => 3.0];
			return ast.show() + " = " + Eval.eval(ast, env);
		} catch (e:lang.Errors.SyntaxError) {
			return switch (e) {
				case Unexpected(t, at): 'unexpected $t at $at';
				case EndOfInput: "unexpected end";
			}
		} catch (e:String) {
			return "error: " + e;
		}
	}

	static function main() {
		for (src in ["1 + 2 * 3", "(1 + 2) * 3", "let x = 4 in x * x - 1", "2 * pi", "8 / 4 / 2", "1 +", "1 + ) 2", "y", "1 / 0", "-3 + 5"])
			Sys.println(run(src));
	}
}
