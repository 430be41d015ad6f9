class MapGetMismatch {
	static function main() {
		var m = ["a" => 1];
		var s:String = m["a"];
	}
}
