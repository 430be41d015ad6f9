class OwnFindAndLook {
	static function find(us:Array<{id:Int, n:Int}>, id:Int) { for (u in us) if (u.id == id) return u; return null; }

	static function main() {
		var us = [{id: 1, n: 0}];
		us[0].n = 4;
		var u = find(us, 1);
		Sys.println(u.n);
		us[0].n = 5;
	}
}
