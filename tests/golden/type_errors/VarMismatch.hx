class VarMismatch {
	static function main() {
		var x:Int = "a";
	}
}
