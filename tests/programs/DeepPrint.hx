/* Haxe's interpreter prints nothing that lies deeper than five. */
enum Tree {
	Leaf;
	Node(left:Tree, value:Int);
}

class DeepPrint {
	static function grown(depth:Int):Tree {
		return depth == 0 ? Leaf : Node(grown(depth - 1), depth);
	}

	static function main() {
		for (depth in 3...8)
			Sys.println(grown(depth));
		Sys.println([[[[[["x"]]]]]]);
		Sys.println([[[[["x"]]]]]);
		Sys.println([[[[["a" => 1]]]]]);
		Sys.println(["a" => [[[[[["x"]]]]]]]);
		Sys.println([[[["a" => [[["x"]]]]]]]);
		var deep:Dynamic = {a: {a: {a: {a: {a: {a: 1}}}}}};
		Sys.println(deep);
		Sys.println([grown(6)].join(";"));
		Sys.println([grown(6)]);
	}
}
