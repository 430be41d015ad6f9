class DeclaredInBody {
	static function main() {
		var i:Int = "";
		DeclaredLater.f();
		var s:String = 1;
	}
}
