import haxe.macro.Expr;
import haxe.macro.Context;
import haxe.macro.Expr.ExprOf;

using haxe.macro.ExprTools;

/* Macros name types that no other code knows. */
class MacroImported {
	macro static function twice(e:ExprOf<Int>, ?times:Array<Expr>):ExprOf<Int> {
		var text = e.toString();
		Context.warning(text, e.pos);
		return macro $e + $e;
	}

	static function main() {
		var sum = 1 + 1;
		trace(sum);
	}
}
