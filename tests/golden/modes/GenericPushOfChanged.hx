class GenericPushOfChanged {
	static function add<T>(l:Array<T>, x:T) l.push(x);

	static function main() {
		var a = [1];
		var all = [];
		add(all, a);
		a.push(2);
		Sys.println(all[0].length);
	}
}
