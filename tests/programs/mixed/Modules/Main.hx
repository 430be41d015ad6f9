import util.*;
import util.Strings as S;
import util.deep.Numbers;

using util.Strings;

class Main {
	static function main() {
		Sys.println(S.shout("hey"));
		Sys.println("quiet".shout());
		Sys.println(Numbers.clamp(15, 0, 10));
		Sys.println(util.deep.Numbers.ZERO);
		Sys.println(Lists.first([1, 2]) + Lists.last([3, 4]));
		Sys.println(util.Lists.Helper.help(3));
		Sys.println(Numbers.describe(Small) + Numbers.describe(Large(7)));
		Local.go();
		var f = Numbers.clamp;
		Sys.println(f(-5, 1, 3));
		Sys.println([1, 2, 3].map(Numbers.double));
		Sys.println(Lists.EMPTY.length);
	}
}

private class Local {
	public static function go() {
		Sys.println("local " + Lists.last(["x", "y"]));
	}
}
