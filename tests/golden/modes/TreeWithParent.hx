typedef Tree = {n:Int, up:Null<Tree>, subs:Array<Tree>}

class TreeWithParent {
	static function main() {
		var root:Tree = {n: 1, up: null, subs: []};
		var leaf:Tree = {n: 2, up: root, subs: []};
		root.subs.push(leaf);
		leaf.n = 3;
		Sys.println(root.subs[0].n);
	}
}
