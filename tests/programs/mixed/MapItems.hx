typedef U = {n:Int, tags:Array<String>}
typedef Club = {members:Map<String, U>, name:String}
class MapItems {
	static function age(c:Club) {
		for (u in c.members) u.n++;
	}
	static function find(c:Club, min:Int):Null<String> {
		for (k => u in c.members) {
			u.tags.push("seen");
			if (u.n > min) return k;
		}
		return null;
	}
	static function bump(u:U) u.n *= 10;
	static function show(c:Club):String {
		var ks = [for (k in c.members.keys()) k];
		ks.sort(Reflect.compare);
		return [for (k in ks) k + c.members[k].n + c.members[k].tags].join(" ");
	}
	static function main() {
		var c:Club = {name: "x", members: new Map()};
		for (n in ["a", "bb"]) c.members.set(n, {n: n.length, tags: []});
		age(c);
		Sys.println(show(c));
		var total = 0;
		for (k => u in c.members) {
			if (k == "a") continue;
			bump(u);
			u.tags.push(k + c.name);
			total += u.n;
		}
		Sys.println(show(c) + total);
		Sys.println(find(c, 99) + " " + show(c));
		var ms = c.members;
		for (u in ms) { u.n = 0; u.tags = ["z"]; }
		Sys.println(show(c));
		var grid = [1 => [1, 2], 2 => [3]];
		for (row in grid) row.push(9);
		Sys.println(grid[1] + "" + grid[2]);
		for (k => row in grid) for (i in 0...row.length) row[i] *= k;
		Sys.println(grid[1] + "" + grid[2]);
		for (u in c.members) { if (u.n == 0) { u.n = 1; break; } }
	}
}
