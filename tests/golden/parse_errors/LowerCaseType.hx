class LowerCaseType {}
class t {}
