"""Days around one year of counts."""

import datetime as dt

DAGEN = [dt.date(2027, 1, 1) + dt.timedelta(days=n) for n in range(372)]
