class QuotedText {
	static function f(x:Int, ?y:Array<Int>) {}

	static function main() {
		f('x');
		f(1, ['ab']);
		var a:Int = 'q';
		var b:Array<Int> = ['q', 2];
		if ('a')
			trace(1);
		var o:{a:Int} = {a: 'abc'};
		for (x in 'abc') {}
		switch (a) {
			case 'x':
			case _:
		}
		f('');
		f(('x'));
		'abc'.foo();
		'abc' - f;
		b['x'] = 2;
	}

	static function g():Int
		return 'x';

	static var l:Int->Int = x -> 'x';
}
