enum Tree { Leaf; Node(l:Tree, v:Int, r:Tree); }
typedef Link = {value:Int, ?next:Link}
typedef Stack = {?head:Link, size:Int}
typedef State = {tree:Tree, log:Array<String>, link:Null<Link>, pair:Array<Array<Int>>}
class GrowingParts {
	static function depth(t:Tree):Int
		return switch (t) { case Leaf: 0; case Node(l, _, r): 1 + depth(l) + depth(r); }
	static function show(l:Null<Link>):String
		return l == null ? "." : l.value + show(l.next);
	static function push(s:Stack, v:Int) {
		if (s.head == null) Sys.println("first");
		var n:Link = {value: v, next: s.head};
		s.head = n;
		s.size++;
		Sys.println(show(s.head));
	}
	static function step(s:State, n:Int) {
		if (depth(s.tree) < 1) s.log.unshift("start");
		s.tree = Node(s.tree, n, Leaf);
		if (s.log.length > 1) Sys.println("more");
		s.log.unshift("step " + n);
		Sys.println(depth(s.tree) + s.log.join(","));
		if (s.link == null) Sys.println("none");
		s.link = {value: n, next: s.link};
		Sys.println(show(s.link));
		var l:Link = {value: n * 2, next: s.link};
		s.link = l;
		Sys.println(show(s.link));
	}
	static function main() {
		var s:Stack = {size: 0};
		push(s, 1);
		push(s, 2);
		Sys.println(s.size);
		var st:State = {tree: Leaf, log: [], link: null, pair: []};
		step(st, 3);
		step(st, 4);
		Sys.println(st.log);
	}
}
