package patvarbind;

enum Msg { Move(x:Int, y:Int); Say(s:String); Batch(l:Array<Msg>); }
class PatVarBind {
	static function run(m:Msg):String return switch m {
		case Move(x = 0, _) : "stay x" + x;
		case Move(x, y = (1 | 2)): 'move $x near $y';
		case Move(x, y): 'move $x $y';
		case Say("" | " "): "blank";
		case s = Say(_.length => n): s.getName() + n;
		case Batch([]): "nothing";
		case Batch([one]): "only " + run(one);
		case Batch(l): l.map(run).join("; ");
	}
	public static function main() {
		Sys.println(run(Batch([Move(0, 3), Move(2, 1), Move(4, 5), Say(" "), Say("hey"), Batch([]), Batch([Say("x")])])));
	}
}
