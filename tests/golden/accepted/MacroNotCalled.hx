#if macro
import haxe.macro.Expr;
import haxe.macro.Context;
#end

/* A macro is no code of the program: only its uses are. */
class MacroNotCalled {
	macro static function twice(e:ExprOf<Int>, ?times:Expr):ExprOf<Int> {
		var one = Context.getPosInfos(e.pos);
		return macro $e + $e;
	}

	static function main() {
		var sum = 1 + 1;
		trace(sum);
	}
}
