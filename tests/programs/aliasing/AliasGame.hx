typedef P = {name:String, hp:Int, items:Array<String>, ?pos:{x:Int, y:Int}}
typedef G = {players:Map<String, P>, order:Array<String>, turn:Int, log:Array<String>}
enum Move { Attack(who:String, n:Int); Heal(n:Int); Take(item:String); Walk(dx:Int, dy:Int); Pass; }
class AliasGame {
	static function current(g:G):P return g.players[g.order[g.turn % g.order.length]];
	static function say(g:G, s:String) g.log.push(g.turn + ":" + s);
	static function apply(g:G, m:Move):Bool {
		var me = current(g);
		switch (m) {
			case Attack(who, n):
				var other = g.players[who];
				if (other == null || other.hp <= 0) return false;
				other.hp -= n;
				say(g, me.name + " hits " + who);
				if (other.hp <= 0) { other.hp = 0; g.order.remove(who); say(g, who + " is out"); }
			case Heal(n) if (me.hp > 0):
				me.hp = Std.int(Math.min(10, me.hp + n));
			case Take(i):
				if (me.items.contains(i)) return false;
				me.items.push(i);
			case Walk(dx, dy):
				if (me.pos == null) me.pos = {x: 0, y: 0};
				me.pos.x += dx;
				me.pos.y += dy;
			case _:
		}
		g.turn++;
		return true;
	}
	static function main() {
		var g:G = {players: new Map(), order: ["a", "b", "c"], turn: 0, log: []};
		for (n in g.order) g.players.set(n, {name: n, hp: 5, items: []});
		var bad = 0;
		for (m in [Attack("b", 3), Heal(9), Take("axe"), Take("axe"), Attack("b", 2), Walk(1, 2), Walk(1, 1), Attack("zz", 1), Attack("b", 99), Attack("b", 1), Pass]) if (!apply(g, m)) bad++;
		for (n in ["a", "b", "c"]) { var p = g.players[n]; Sys.println(p.name + p.hp + p.items + (p.pos == null ? "" : p.pos.x + "," + p.pos.y)); }
		Sys.println(g.log.join(" ") + " " + bad + g.order + g.turn);
	}
}
