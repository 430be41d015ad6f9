class LiteralOnlyLookedAt {
	static function show(o:{list:Array<Int>, user:{n:Int}}) Sys.println(o.list.length + o.user.n);

	static function main() {
		var a = [1];
		var u = {n: 1};
		show({list: a, user: u});
		a.push(2);
		u.n++;
		for (x in [a, [9]]) Sys.println(x.length);
		Sys.println(a.length + u.n);
	}
}
