#if macro
import haxe.macro.Expr;
#end

using MacroUsed.Tools;

class Tools {
	public static macro function twice(e:ExprOf<Int>):ExprOf<Int> {
		return macro $e + $e;
	}
}

class MacroUsed {
	static function main() {
		var four = 2.twice();
		var also = Tools.twice(2);
		trace(four, also, "a".twice());
	}
}
