class RecursiveMonomorph {
	static function main() {
		function loop(type) {
			type.args.field;
			loop(type.args);
		}
		function each(tree) {
			for (i in 0...tree.children.length)
				each(tree.children[i]);
			trace(tree.name);
		}
		each({name: "", children: []});
		var next = node -> {
			node.next = node;
			node.value;
		};
		var first = node -> node.first(node);
		first(null);
	}
}
