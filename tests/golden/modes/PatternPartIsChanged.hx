enum Box { Empty; Full(list:Array<Int>); }

class PatternPartIsChanged {
	static function main() {
		var b = Full([1]);
		switch (b) { case Full(l): l.push(2); case Empty: } switch (b) { case Full(l): Sys.println(l.length); case Empty: }
	}
}
