enum Tree { Leaf; Node(l:Tree, v:Int, r:Tree); Named(name:String, ?x:Float); }
class StdEdgePrint {
	static function main() {
		trace([1, 2, 3], [[1], [2, 3]], [], ["a", "b"], [1.5, 2.0], [null], [true, false]);
		trace(Leaf, Node(Leaf, 1, Leaf), Named("x"), Named("y", 2.0), [Leaf], [Named("q", 1.5)]);
		trace({a: 1}, {a: "x", b: [1, 2]}, {n: null}, {e: Leaf}, {nested: {deep: {x: 1.0}}});
		var d:Dynamic = {a: 1, s: "str", f: 2.0, arr: ([1, "2", null, 3.5] : Array<Dynamic>)};
		trace(d.a, d.s, d.f, d.arr, d.missing);
		trace(Std.string(null), Std.string(true), Std.string("s"), Std.string(1), Std.string(1.0), Std.string([1, [2, [3]]]), Std.string({x: "y"}));
		trace("" + [1, 2] + {a: 1} + Leaf + null + true + 1.0 + 1.5);
		var m = ["a" => 1]; trace(m, m.toString()); var mi = [1 => "x"]; trace(mi); trace([1 => [1, 2]]);
		var l = new List<Int>(); l.add(1); l.add(2); l.push(0); trace(l, l.length, l.first(), l.last(), l.join("-"), l.isEmpty(), l.pop(), l, l.remove(2), l.remove(9), l.map(x -> x * 2), l.filter(x -> x > 5));
		trace(Std.string(String), Std.string(StdEdgePrint), Std.string(Tree), Std.string(Math), Type.getClassName(StdEdgePrint));
		var q:Array<Dynamic> = [1, 1.5, "a", null, true, [1], {x: 1}, Leaf]; trace(q); trace(q.join("|"));
		trace([for (i in 0...3) i * 1.5].join(","), ["x"].join(","), [].join(","), [null, "a"].join("-"), [[1, 2], [3]].join(";"));
		trace('${1 + 1} ${[1]} ${Leaf} ${null} ${1.0} ${{a: 1}}');
	}
}
