enum Step {
	Up(by:Int);
	Down(by:Int);
}

/* The expected type is the call's, not that of what is called. */
class CalledBranches {
	static function main() {
		var flag = true;
		var step:Step = (flag ? Up : Down)(1);
		var list:Array<Step> = [];
		list[0] = (flag ? Down : Up)(2);
		var plain:Step = (Up)(3);
		var text:String = (function(x:Int) return 'n$x')(1);
		var late:String = (switch list.length {
			case 0: (x:Int) -> "a";
			default: (x:Int) -> "b";
		})(1);
		trace(step, plain, text, late);
	}
}
