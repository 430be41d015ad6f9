typedef Trie = {children:Map<String, Trie>, ?word:String}

class TrieSearch {
	static function make(words:Array<String>, depth:Int = 0):Trie {
		var t:Trie = {children: new Map()};
		var groups = new Map<String, Array<String>>();
		var letters:Array<String> = [];
		for (w in words) {
			if (w.length == depth) {
				t.word = w;
				continue;
			}
			var c = w.charAt(depth);
			if (!groups.exists(c)) {
				groups[c] = [];
				letters.push(c);
			}
			groups[c].push(w);
		}
		for (c in letters)
			t.children[c] = make(groups[c], depth + 1);
		return t;
	}

	static function find(t:Trie, prefix:String):Null<Trie> {
		var node = t;
		for (c in prefix.split("")) {
			var next = node.children[c];
			if (next == null)
				return null;
			node = next;
		}
		return node;
	}

	static function collect(t:Trie):Array<String> {
		var out:Array<String> = [];
		if (t.word != null)
			out.push(t.word);
		var keys = [for (k in t.children.keys()) k];
		keys.sort(Reflect.compare);
		for (k in keys)
			out = out.concat(collect(t.children[k]));
		return out;
	}

	static function complete(t:Trie, prefix:String, limit:Int = 3):Array<String> {
		var node = find(t, prefix);
		return node == null ? [] : collect(node).slice(0, limit);
	}

	static function size(t:Trie):Int {
		var n = 1;
		for (c in t.children)
			n += size(c);
		return n;
	}

	static function main() {
		var t = make(["tea", "ten", "to", "inn", "in", "team", "tend"]);
		Sys.println(collect(t).join(" "));
		Sys.println(complete(t, "te"));
		Sys.println(complete(t, "te", 10));
		Sys.println(complete(t, "x"));
		Sys.println(size(t));
		Sys.println(find(t, "in").word + " " + (find(t, "t").word == null));
	}
}
