import haxe.Rest;

typedef Shape = {function f(?a:Rest<Int>):Void; function g(a:Rest<Int>, b:Int):Void;}

enum Form {
	A(?a:Rest<Int>);
	B(a:Rest<Int>, b:Int);
}

class RestOptional {
	static function main() {
		var f = function(?a:Rest<Int>) {}
	}
}
