class StaticAssigned {
	static var handler:Void->Int = null;

	static function main() {
		handler = () -> 1;
		Sys.println(handler());
	}
}
