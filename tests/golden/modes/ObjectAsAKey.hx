class ObjectAsAKey {
	static function main() {
		var m = new Map<{n:Int}, String>();
		m.set({n: 1}, "a");
		Sys.println(m.exists({n: 1}));
	}
}
