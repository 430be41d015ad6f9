class FunctionFindsAndCallerChanges {
	static function find(us:Array<{id:Int, n:Int}>, id:Int) { for (u in us) if (u.id == id) return u; return null; }

	static function main() {
		var us = [{id: 1, n: 0}];
		var u = find(us, 1);
		u.n = 5;
		Sys.println(us[0].n);
	}
}
