class StaticSecondName {
	static var list:Array<Int> = [];

	static function main() {
		var own = [1];
		list = own;
		own.push(2);
		Sys.println(list.length);
	}
}
