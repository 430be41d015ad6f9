class DeclaredLater extends Missing {
	public static function f() {
		var i:Int = "";
	}
}
