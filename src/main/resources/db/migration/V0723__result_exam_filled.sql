UPDATE result SET exam = COALESCE((SELECT attempt.exam FROM attempt WHERE attempt.id = result.attempt), '')
