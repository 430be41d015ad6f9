class AliasClosure {
	static function main() {
		var list = [1];
		var add = function(x:Int) {
			list.push(x);
		};
		var fs = [add, x -> add(x * 10)];
		fs[0](2);
		fs[1](3);
		Sys.println(list);
	}
}
