class CallFieldMismatch {
	static function main() {
		var o = {f: (x:Int) -> x};
		o.f("a");
	}
}
