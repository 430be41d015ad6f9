package patnested;

enum Tree<T> { Leaf; Node(l:Tree<T>, v:T, r:Tree<T>); }
class PatNested {
	static function insert(t:Tree<Int>, x:Int):Tree<Int> return switch t {
		case Leaf: Node(Leaf, x, Leaf);
		case Node(l, v, r) if (x < v): Node(insert(l, x), v, r);
		case Node(l, v, r) if (x > v): Node(l, v, insert(r, x));
		case _: t;
	}
	static function depth<T>(t:Tree<T>):Int return switch t { case Leaf: 0; case Node(Leaf, _, Leaf): 1; case Node(l, _, r): { var a = depth(l); var b = depth(r); 1 + (a > b ? a : b); } }
	static function list<T>(t:Tree<T>):Array<T> return switch t { case Leaf: []; case Node(l, v, r): list(l).concat([v]).concat(list(r)); }
	static function shape(t:Tree<Int>) return switch t {
		case Node(Node(_, a, _), _, Node(_, b, _)): 'both $a $b';
		case Node(Node(_, a, _), _, Leaf): 'left $a';
		case Node(Leaf, _, Node(_, 7 | 8, _)): 'right 7 or 8';
		case Node(Leaf, _, n = Node(_, v, _)): 'right $v ${depth(n)}';
		case Node(Leaf, v, Leaf): 'single $v';
		case Leaf: 'leaf';
	}
	public static function main() {
		var t:Tree<Int> = Leaf;
		for (x in [5, 2, 9, 1, 7, 5]) t = insert(t, x);
		Sys.println(list(t).join(","));
		Sys.println(depth(t) + "");
		Sys.println(shape(t));
		Sys.println(shape(Leaf));
		Sys.println(shape(Node(Leaf, 1, Leaf)));
		Sys.println(shape(Node(Leaf, 1, Node(Leaf, 8, Leaf))));
		Sys.println(shape(Node(Leaf, 1, Node(Leaf, 3, Leaf))));
		Sys.println(shape(Node(Node(Leaf, 3, Leaf), 4, Leaf)));
	}
}
