class PoppedAndChanged {
	static function main() {
		var a = [{n: 1}];
		var x = a.pop();
		x.n = 2;
		Sys.println(x.n + a.length);
	}
}
