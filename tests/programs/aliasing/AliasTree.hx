typedef Node = {name:String, children:Array<Node>}

class AliasTree {
	static function add(parent:Node, name:String):Node {
		var n = {name: name, children: []};
		parent.children.push(n);
		return n;
	}

	static function show(n:Node):String
		return n.name + (n.children.length == 0 ? "" : "(" + n.children.map(show).join(" ") + ")");

	static function main() {
		var root:Node = {name: "root", children: []};
		var a = add(root, "a");
		add(a, "b");
		add(root, "c");
		Sys.println(show(root));
	}
}
