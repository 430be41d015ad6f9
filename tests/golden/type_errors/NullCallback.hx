@:nullSafety
class NullCallback {
	var onDone:Null<Int -> Void>;
	public function new() {}
	function fire() {
		onDone(3);
	}
	function safe() {
		if (onDone != null) onDone(3);
		var f = onDone;
		if (f == null) return;
		f(4);
	}
	static function main() { new NullCallback().fire(); }
}
