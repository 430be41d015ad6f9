enum Box { Empty; Full(list:Array<Int>); }

class StoredInAnEnumThenChanged {
	static function main() {
		var xs = [1];
		var b = Full(xs);
		xs.push(2);
		switch (b) { case Full(l): Sys.println(l.length); case Empty: }
	}
}
