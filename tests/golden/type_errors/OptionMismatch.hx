class OptionMismatch {
	static function main() {
		var o:haxe.ds.Option<Int> = Some("a");
	}
}
