package elsewhere;

class WrongPackage {
	public static final x = 1;
}
